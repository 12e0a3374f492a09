<?php
/**
 * The block `sammen/widget`: the server prints the same placeholder as for the shortcode, the editor shows it.
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' );
		wp_register_script( 'sammen-editor', plugins_url( 'editor.js', __FILE__ ), $needs, '0.1.0', true );
		register_block_type( __DIR__, array( 'render_callback' => 'sammen_render_block' ) );
	}
);

// Only when the editor opens: the words are in the language of who writes.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		wp_add_inline_script( 'sammen-editor', 'window.sammenEditor = ' . wp_json_encode( sammen_editor_data(), JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * The block's HTML.
 *
 * @param array{widget?: string, settings?: array<string, mixed>, fallback?: string} $block Its attributes.
 * @return string
 */
function sammen_render_block( $block ) {
	$name     = isset( $block['widget'] ) && is_string( $block['widget'] ) ? $block['widget'] : '';
	$given    = isset( $block['settings'] ) && is_array( $block['settings'] ) ? $block['settings'] : array();
	$fallback = isset( $block['fallback'] ) && is_string( $block['fallback'] ) ? $block['fallback'] : '';
	return sammen_placeholder( $name, $given, wpautop( $fallback ), get_block_wrapper_attributes() );
}

/**
 * What the editor offers, in its language.
 *
 * @return array{widgets: array<string, mixed>, words: array<string, string>}
 */
function sammen_editor_data() {
	$widgets = array();
	foreach ( sammen_widgets() as $name => $widget ) {
		$attributes = array();
		foreach ( $widget['attributes'] as $attribute => $about ) {
			$attributes[ $attribute ] = array(
				'type'        => $about['type'],
				'label'       => sammen_translate( $about['label'] ),
				'description' => sammen_translate( $about['description'] ),
			);
		}
		$widgets[ $name ] = array(
			'label'       => sammen_translate( $widget['label'] ),
			'description' => sammen_translate( $widget['description'] ),
			'attributes'  => $attributes,
		);
	}
	return array(
		'widgets' => $widgets,
		'words'   => array(
			'title'        => __( 'Sammen widget', 'sammen' ),
			'widget'       => __( 'Widget', 'sammen' ),
			'choose'       => __( 'Choose a widget', 'sammen' ),
			'attributes'   => __( 'Attributes', 'sammen' ),
			'default'      => __( 'Default', 'sammen' ),
			'fallback'     => __( 'Fallback', 'sammen' ),
			'fallbackHelp' => __( 'What citizens see until the widget is there, and without it. Write something that helps, with a link that works.', 'sammen' ),
		),
	);
}

/**
 * A text of widgets.json in the reader's language.
 *
 * @param string $text English.
 * @return string
 */
function sammen_translate( $text ) {
	return translate( $text, 'sammen' ); // phpcs:ignore WordPress.WP.I18n
}
