<?php
/**
 * The page "Settings > Sammen".
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	static function () {
		register_setting(
			'sammen',
			SAMMEN_OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => 'sammen_sanitize_settings',
				'show_in_rest'      => false,
			)
		);
		add_settings_section( 'sammen', '', '__return_false', 'sammen' );
		$fields = array(
			'loader'    => array(
				__( 'Loader', 'sammen' ),
				__( 'Address of sammen.js, for example https://your-server.dk/sammen.js. It runs on every page of this site.', 'sammen' ),
			),
			'endpoint'  => array(
				__( 'Endpoint', 'sammen' ),
				__( 'Address of the space, for example https://your-server.dk/api/aalborg.', 'sammen' ),
			),
			'theme'     => array(
				__( 'Theme', 'sammen' ),
				__( 'Name of the municipality’s theme, for example aalborg. Empty: the neutral one.', 'sammen' ),
			),
			'integrity' => array(
				__( 'Hash', 'sammen' ),
				__( 'The line of the release’s integrity.txt, with sammen-verified.js as the loader. Browsers then refuse every file that is not as it was released. Empty: no check; change it with each release.', 'sammen' ),
			),
		);
		foreach ( $fields as $name => list( $label, $help ) ) {
			add_settings_field(
				'sammen-' . $name,
				$label,
				'sammen_print_field',
				'sammen',
				'sammen',
				array(
					'label_for' => 'sammen-' . $name,
					'name'      => $name,
					'help'      => $help,
				)
			);
		}
	}
);

// Saving asks for the same right as the page.
add_filter( 'option_page_capability_sammen', 'sammen_capability' );

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'Sammen', 'sammen' ), __( 'Sammen', 'sammen' ), sammen_capability(), 'sammen', 'sammen_print_settings_page' );
	}
);

/**
 * One field with its help.
 *
 * @param array{label_for: string, name: string, help: string} $field Which one.
 */
function sammen_print_field( $field ) {
	$settings = sammen_settings();
	printf(
		'<input id="%1$s" name="%2$s" type="%3$s" class="regular-text" value="%4$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%5$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( SAMMEN_OPTION . '[' . $field['name'] . ']' ),
		in_array( $field['name'], array( 'theme', 'integrity' ), true ) ? 'text' : 'url',
		esc_attr( $settings[ $field['name'] ] ),
		esc_html( $field['help'] )
	);
}

/** The page itself. */
function sammen_print_settings_page() {
	if ( ! current_user_can( sammen_capability() ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Sammen', 'sammen' ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'sammen' );
	do_settings_sections( 'sammen' );
	submit_button();
	echo '</form></div>';
}
