<?php
/**
 * `[sammen widget="pejlemaerke-list" heading-level="2"]fallback[/sammen]`
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode's HTML.
 *
 * @param array<string, string>|string $given    Attributes; a string when there are none.
 * @param string|null                  $fallback What stands between the tags.
 * @return string
 */
function sammen_shortcode( $given, $fallback = '' ) {
	$given = is_array( $given ) ? $given : array();
	$name  = isset( $given['widget'] ) ? trim( $given['widget'] ) : '';
	return sammen_placeholder( $name, $given, (string) $fallback );
}

add_shortcode( 'sammen', 'sammen_shortcode' );
