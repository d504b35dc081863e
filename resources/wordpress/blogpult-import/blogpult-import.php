<?php
/**
 * Plugin Name:       Blogpult Import
 * Description:       Imports bundles made with Blogpult: posts as drafts, with pictures, alternative texts, captions, featured images, categories, tags and footnotes.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Blogpult authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       blogpult-import
 * Domain Path:       /languages
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

define( 'BLOGPULT_IMPORT_VERSION', '1.0.0' );
define( 'BLOGPULT_IMPORT_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-blogpult-import-refusal.php';
require_once __DIR__ . '/includes/class-blogpult-import-schema.php';
require_once __DIR__ . '/includes/class-blogpult-import-markup.php';
require_once __DIR__ . '/includes/class-blogpult-import-bundle.php';
require_once __DIR__ . '/includes/class-blogpult-import-job.php';
require_once __DIR__ . '/includes/class-blogpult-import-lock.php';
require_once __DIR__ . '/includes/class-blogpult-import-terms.php';
require_once __DIR__ . '/includes/class-blogpult-import-unfinished.php';
require_once __DIR__ . '/includes/class-blogpult-import-media.php';
require_once __DIR__ . '/includes/class-blogpult-import-posts.php';
require_once __DIR__ . '/includes/class-blogpult-import-plan.php';
require_once __DIR__ . '/includes/class-blogpult-import-runner.php';
require_once __DIR__ . '/includes/class-blogpult-import-decisions.php';
require_once __DIR__ . '/includes/class-blogpult-import-upload.php';
require_once __DIR__ . '/includes/class-blogpult-import-review.php';
require_once __DIR__ . '/includes/class-blogpult-import-page.php';

/**
 * Loads the German texts for every kind of German; English is what the code says.
 */
function blogpult_import_load_texts() {
	$locale = determine_locale();
	if ( 0 === strpos( $locale, 'de' ) ) {
		load_textdomain( 'blogpult-import', __DIR__ . '/languages/blogpult-import-de_DE.mo', $locale );
	}
}
add_action( 'init', 'blogpult_import_load_texts' );

Blogpult_Import_Page::register();
Blogpult_Import_Upload::register();
