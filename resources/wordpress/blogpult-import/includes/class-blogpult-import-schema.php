<?php
/**
 * The shape of bundle.json.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Checks a decoded bundle.json against version 1 of its schema, strictly: nothing that is not described
 * gets any further. What is right is told in Blogpult's docs/bundle-format.md.
 */
class Blogpult_Import_Schema {

	const VERSION = 1;

	const ID   = '/^[a-z0-9-]{4,64}$/D';
	const SLUG = '/^[a-z0-9]+(?:-[a-z0-9]+)*$/D';
	const HASH = '/^[0-9a-f]{64}$/D';
	const UUID = '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D';
	const FILE = '/^media\/[a-z0-9][a-z0-9-]{0,120}\.(?:jpg|png|webp|gif)$/D';
	const TIME = '/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/D';

	const TYPES = array(
		'jpg'  => 'image/jpeg',
		'png'  => 'image/png',
		'webp' => 'image/webp',
		'gif'  => 'image/gif',
	);

	/**
	 * Names what is wrong with a document.
	 *
	 * @param mixed $document The decoded JSON.
	 * @return string The place of the first fault, or an empty string.
	 */
	public static function fault( $document ) {
		if ( ! is_array( $document ) || 'blogpult-wordpress' !== self::at( $document, 'format' ) ) {
			return 'format';
		}
		foreach ( array( 'categories', 'media', 'posts' ) as $list ) {
			if ( ! self::is_list( self::at( $document, $list ) ) ) {
				return $list;
			}
		}
		$media = array();
		$files = array();
		foreach ( $document['media'] as $index => $picture ) {
			if ( ! self::is_picture( $picture ) || isset( $media[ $picture['id'] ] ) || isset( $files[ $picture['file'] ] ) ) {
				return "media[$index]";
			}
			$media[ $picture['id'] ]   = true;
			$files[ $picture['file'] ] = true;
		}
		$slugs = array();
		foreach ( $document['categories'] as $index => $category ) {
			if ( ! is_array( $category ) || ! self::texts( $category, array( 'name', 'description' ) ) || ! self::like( $category, 'slug', self::SLUG ) ) {
				return "categories[$index]";
			}
			$slugs[ $category['slug'] ] = true;
		}
		$posts = array();
		foreach ( $document['posts'] as $index => $post ) {
			$fault = self::post_fault( $post, $media, $slugs );
			if ( '' !== $fault || isset( $posts[ $post['id'] ] ) ) {
				return "posts[$index]" . ( '' === $fault ? '' : ".$fault" );
			}
			$posts[ $post['id'] ] = true;
		}
		return '';
	}

	/**
	 * Whether a picture is described as it must be.
	 *
	 * @param mixed $picture An entry of `media`.
	 * @return bool
	 */
	private static function is_picture( $picture ) {
		if ( ! is_array( $picture ) || ! self::texts( $picture, array( 'title', 'alt', 'caption', 'credit', 'type' ) ) ) {
			return false;
		}
		if ( ! self::like( $picture, 'id', self::HASH ) || ! self::like( $picture, 'file', self::FILE ) ) {
			return false;
		}
		$extension = pathinfo( $picture['file'], PATHINFO_EXTENSION );
		return self::TYPES[ $extension ] === $picture['type']
			&& is_bool( self::at( $picture, 'decorative' ) )
			&& is_int( self::at( $picture, 'bytes' ) ) && $picture['bytes'] > 0;
	}

	/**
	 * Names what is wrong with a post.
	 *
	 * @param mixed $post  An entry of `posts`.
	 * @param array $media Ids of the bundle's pictures, as keys.
	 * @param array $slugs Slugs of the bundle's categories, as keys.
	 * @return string
	 */
	private static function post_fault( $post, array $media, array $slugs ) {
		if ( ! is_array( $post ) || ! self::texts( $post, array( 'title', 'excerpt', 'language' ) ) ) {
			return 'title';
		}
		foreach ( array( 'id' => self::ID, 'slug' => self::SLUG ) as $field => $pattern ) {
			if ( ! self::like( $post, $field, $pattern ) || strlen( $post[ $field ] ) > 200 ) {
				return $field;
			}
		}
		if ( ! is_int( self::at( $post, 'revision' ) ) ) {
			return 'revision';
		}
		$date = self::at( $post, 'publishAt' );
		if ( null !== $date && ( ! is_string( $date ) || ! preg_match( self::TIME, $date ) ) ) {
			return 'publishAt';
		}
		$featured = self::at( $post, 'featured' );
		if ( null !== $featured && ( ! is_string( $featured ) || ! isset( $media[ $featured ] ) ) ) {
			return 'featured';
		}
		foreach ( array( 'categories', 'tags', 'authors' ) as $field ) {
			if ( ! self::is_list( self::at( $post, $field ) ) || array_filter( $post[ $field ], 'is_string' ) !== $post[ $field ] ) {
				return $field;
			}
		}
		if ( array() !== array_diff( $post['categories'], array_map( 'strval', array_keys( $slugs ) ) ) ) {
			return 'categories';
		}
		return self::text_fault( $post, $media );
	}

	/**
	 * Names what is wrong with a post's text and footnotes.
	 *
	 * @param array $post  An entry of `posts`.
	 * @param array $media Ids of the bundle's pictures, as keys.
	 * @return string
	 */
	private static function text_fault( array $post, array $media ) {
		if ( ! self::are_segments( self::at( $post, 'content' ), $media ) ) {
			return 'content';
		}
		$footnotes = self::at( $post, 'footnotes' );
		if ( ! self::is_list( $footnotes ) ) {
			return 'footnotes';
		}
		foreach ( $footnotes as $note ) {
			if ( ! is_array( $note ) || ! self::like( $note, 'id', self::UUID ) || ! self::are_segments( self::at( $note, 'content' ), $media ) ) {
				return 'footnotes';
			}
		}
		return '';
	}

	/**
	 * Whether a value is a list of pieces of markup.
	 *
	 * @param mixed $segments The value.
	 * @param array $media    Ids of the bundle's pictures, as keys.
	 * @return bool
	 */
	private static function are_segments( $segments, array $media ) {
		if ( ! self::is_list( $segments ) ) {
			return false;
		}
		foreach ( $segments as $segment ) {
			if ( is_string( $segment ) ) {
				continue;
			}
			if ( ! is_array( $segment ) || ! self::like( $segment, 'media', self::HASH ) || ! isset( $media[ $segment['media'] ] ) ) {
				return false;
			}
			$as = self::at( $segment, 'as' );
			if ( 'id' !== $as && ! ( 'url' === $as && in_array( self::at( $segment, 'size' ), array( 'medium', 'large', 'full' ), true ) ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A field of a record, null when it is not there.
	 *
	 * @param array  $holder The record.
	 * @param string $field  Its name.
	 * @return mixed
	 */
	private static function at( array $holder, $field ) {
		return array_key_exists( $field, $holder ) ? $holder[ $field ] : null;
	}

	/**
	 * Whether fields are texts of a length somebody could have written.
	 *
	 * @param array    $holder The record.
	 * @param string[] $fields Their names.
	 * @return bool
	 */
	private static function texts( array $holder, array $fields ) {
		foreach ( $fields as $field ) {
			$value = self::at( $holder, $field );
			if ( ! is_string( $value ) || strlen( $value ) > 1000000 ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether a field is a text of the given shape.
	 *
	 * @param array  $holder  The record.
	 * @param string $field   Its name.
	 * @param string $pattern A regular expression.
	 * @return bool
	 */
	private static function like( array $holder, $field, $pattern ) {
		$value = self::at( $holder, $field );
		return is_string( $value ) && 1 === preg_match( $pattern, $value );
	}

	/**
	 * Whether a value is a list, not a record.
	 *
	 * @param mixed $value The value.
	 * @return bool
	 */
	private static function is_list( $value ) {
		return is_array( $value ) && array_values( $value ) === $value;
	}
}
