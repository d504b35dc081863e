<?php
/**
 * Takes away what the plugin kept for itself. Posts and pictures stay, and what they are known by, so that
 * a later installation recognises them.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-blogpult-import-refusal.php';
require_once __DIR__ . '/includes/class-blogpult-import-job.php';
require_once __DIR__ . '/includes/class-blogpult-import-lock.php';
require_once __DIR__ . '/includes/class-blogpult-import-unfinished.php';

$blogpult_import_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( get_current_blog_id() );
foreach ( $blogpult_import_sites as $blogpult_import_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $blogpult_import_site );
	}
	Blogpult_Import_Unfinished::remove_all( '' );
	Blogpult_Import_Job::remove_all();
	delete_option( Blogpult_Import_Lock::OPTION );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
