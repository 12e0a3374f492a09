<?php
/**
 * Leaves nothing behind, on any site of a network.
 *
 * @package Sammen
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$sammen_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sammen_sites as $sammen_site ) {
		switch_to_blog( $sammen_site );
		delete_option( 'sammen_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'sammen_settings' );
}
