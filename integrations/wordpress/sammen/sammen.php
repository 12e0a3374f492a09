<?php
/**
 * Plugin Name:       Sammen
 * Description:       Puts the Sammen widgets into pages and posts: where the municipality is heading, and a way to take part right there.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2 (compatible with the GPL v2 and v3, see its appendix)
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       sammen
 * Domain Path:       /languages
 *
 * @package Sammen
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/settings-page.php';
require_once __DIR__ . '/loader.php';
require_once __DIR__ . '/placeholder.php';
require_once __DIR__ . '/shortcode.php';
require_once __DIR__ . '/block.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'sammen', false, basename( __DIR__ ) . '/languages' );
	},
	1
);
