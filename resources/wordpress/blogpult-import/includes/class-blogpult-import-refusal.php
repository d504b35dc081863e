<?php
/**
 * An expected failure.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Something a person can do something about. The message is a translated sentence: what happened,
 * to what, that nothing was lost, and what to do next. It is escaped already and holds no markup.
 */
class Blogpult_Import_Refusal extends Exception {
}
