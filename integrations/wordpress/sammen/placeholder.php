<?php
/**
 * The form that every editor lets through: `<div data-sammen="NAME" data-sammen-ATTRIBUTE="…">fallback</div>`.
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every widget with its attributes, as the release has them.
 *
 * @return array<string, array{label: string, description: string, attributes: array<string, array{label: string, description: string, type: string}>}>
 */
function sammen_widgets() {
	static $widgets = null;
	if ( null === $widgets ) {
		$read    = wp_json_file_decode( __DIR__ . '/widgets.json', array( 'associative' => true ) );
		$widgets = is_array( $read ) ? $read : array();
	}
	return $widgets;
}

/**
 * The value as it may be printed (still unescaped); empty when it may not.
 *
 * @param mixed  $value As given.
 * @param string $type  Of the attribute: url, number or string.
 * @return string
 */
function sammen_attribute_value( $value, $type ) {
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	return 'url' === $type ? esc_url_raw( $text, array( 'http', 'https' ) ) : $text;
}

/**
 * What an author wrote between the tags, without what wpautop leaves open at its ends, and closed in itself.
 *
 * @param string $fallback HTML.
 * @return string
 */
function sammen_fallback( $fallback ) {
	$inner = preg_replace( array( '#^(?:\s|</p>|<br\s*/?>)+#i', '#(?:\s|<p>|<br\s*/?>)+$#i' ), '', $fallback );
	return force_balance_tags( wp_kses_post( (string) $inner ) );
}

/**
 * The placeholder. An unknown widget leaves the fallback alone, an unknown attribute is left out.
 *
 * @param string               $name       Of the widget, without `sammen-`.
 * @param array<string, mixed> $given      Attributes by name.
 * @param string               $fallback   What is seen until the widget is there, and without it.
 * @param string               $of_wrapper Further attributes, escaped.
 * @return string
 */
function sammen_placeholder( $name, $given, $fallback, $of_wrapper = '' ) {
	$widgets = sammen_widgets();
	$inner   = sammen_fallback( $fallback );
	if ( ! isset( $widgets[ $name ] ) ) {
		return $inner;
	}
	$attributes = sprintf( 'data-sammen="%s"', esc_attr( $name ) );
	foreach ( $widgets[ $name ]['attributes'] as $attribute => $about ) {
		$value = isset( $given[ $attribute ] ) ? sammen_attribute_value( $given[ $attribute ], $about['type'] ) : '';
		if ( '' !== $value ) {
			$attributes .= sprintf( ' data-sammen-%s="%s"', esc_attr( $attribute ), esc_attr( $value ) );
		}
	}
	return sprintf( '<div %s%s>%s</div>', '' === $of_wrapper ? '' : $of_wrapper . ' ', $attributes, $inner );
}
