<?php
/**
 * The one script, on every page once: an author may put a widget anywhere, and the loader fetches only what a page uses.
 * And the endpoint as an oEmbed provider, for links to its own pages.
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'wp_enqueue_scripts',
	static function () {
		$settings = sammen_settings();
		if ( '' !== $settings['loader'] ) {
			// No version in the address: a release has one of its own there.
			wp_enqueue_script( 'sammen', $settings['loader'], array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		}
	}
);

add_filter( 'script_loader_tag', 'sammen_script_tag', 10, 2 );

/**
 * Adds `defer` and the defaults for every widget to the loader's tag.
 *
 * @param string $tag    The whole tag, perhaps with inline scripts around it.
 * @param string $handle Which script it is.
 * @return string
 */
function sammen_script_tag( $tag, $handle ) {
	if ( 'sammen' !== $handle ) {
		return $tag;
	}
	$settings = sammen_settings();
	return (string) preg_replace_callback(
		'/<script\b(?=[^>]*\ssrc=)([^>]*)>/',
		static function ( $found ) use ( $settings ) {
			$attributes = preg_match( '/\s(defer|async)\b/', $found[1] ) ? '' : ' defer';
			foreach ( array( 'endpoint', 'theme' ) as $name ) {
				if ( '' !== $settings[ $name ] ) {
					$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $settings[ $name ] ) );
				}
			}
			if ( '' !== $settings['integrity'] ) {
				$attributes .= sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $settings['integrity'] ) );
			}
			return '<script' . $attributes . $found[1] . '>';
		},
		$tag,
		1
	);
}

add_action(
	'init',
	static function () {
		$endpoint = sammen_settings()['endpoint'];
		if ( '' !== $endpoint ) {
			wp_oembed_add_provider( $endpoint . '/embed/*', $endpoint . '/oembed' );
		}
	}
);
