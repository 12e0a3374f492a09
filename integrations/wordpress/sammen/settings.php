<?php
/**
 * What the site has chosen: where the loader is, which space it shows, which theme.
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

const SAMMEN_OPTION = 'sammen_settings';

/**
 * The settings, each a string, empty when not chosen.
 *
 * @return array{loader: string, endpoint: string, theme: string, integrity: string}
 */
function sammen_settings() {
	$saved    = get_option( SAMMEN_OPTION, array() );
	$settings = array();
	foreach ( array( 'loader', 'endpoint', 'theme', 'integrity' ) as $name ) {
		$settings[ $name ] = is_array( $saved ) && isset( $saved[ $name ] ) && is_string( $saved[ $name ] ) ? $saved[ $name ] : '';
	}
	return $settings;
}

/**
 * Who may say which script runs on every page: on a network only those who run the network.
 *
 * @return string
 */
function sammen_capability() {
	return is_multisite() ? 'manage_network_options' : 'manage_options';
}

/**
 * An absolute http(s) address without user, query or fragment; empty when it is none.
 *
 * @param string $value As typed.
 * @return string
 */
function sammen_address( $value ) {
	$address = esc_url_raw( trim( $value ), array( 'http', 'https' ) );
	$parts   = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	return (string) preg_replace( '/[?#].*$/', '', $address );
}

/**
 * Keeps what is usable. A value that is not gives a message, and what was saved before stays.
 *
 * @param mixed $input As sent by the form.
 * @return array{loader: string, endpoint: string, theme: string, integrity: string}
 */
function sammen_sanitize_settings( $input ) {
	$before = sammen_settings();
	$input  = is_array( $input ) ? $input : array();
	$clean  = array(
		'loader'    => 'sammen_address',
		'endpoint'  => static function ( $value ) {
			return untrailingslashit( sammen_address( $value ) );
		},
		'theme'     => static function ( $value ) {
			return preg_match( '/^[a-z0-9][a-z0-9-]{0,63}$/', $value ) ? $value : '';
		},
		// The line of a release's integrity.txt, or its hash alone, which is what is kept.
		'integrity' => static function ( $value ) {
			return 1 === preg_match_all( '~sha384-[A-Za-z0-9+/]{64}~', $value, $hashes ) ? $hashes[0][0] : '';
		},
	);
	$faults = array(
		'loader'    => __( 'The address of the loader must begin with https:// and name a host.', 'sammen' ),
		'endpoint'  => __( 'The address of the endpoint must begin with https:// and name a host.', 'sammen' ),
		'theme'     => __( 'The name of a theme has small letters, digits and hyphens only.', 'sammen' ),
		'integrity' => __( 'The line of integrity.txt has one hash, which begins with sha384-.', 'sammen' ),
	);
	$after  = array();
	foreach ( $clean as $name => $cleaned ) {
		$given          = isset( $input[ $name ] ) && is_string( $input[ $name ] ) ? trim( $input[ $name ] ) : '';
		$after[ $name ] = '' === $given ? '' : $cleaned( $given );
		if ( '' !== $given && '' === $after[ $name ] ) {
			$after[ $name ] = $before[ $name ];
			if ( function_exists( 'add_settings_error' ) ) {
				add_settings_error( SAMMEN_OPTION, 'sammen_' . $name, $faults[ $name ] );
			}
		}
	}
	return $after;
}
