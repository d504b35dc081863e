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

Blogpult_Import_Job::remove_all();
delete_option( 'blogpult_import_lock' );
