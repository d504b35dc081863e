<?php
/**
 * Markup of a bundle.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Turns the pieces of a bundle's markup into the text of a post, and tells harmless markup from any other.
 */
class Blogpult_Import_Markup {

	/**
	 * Puts pieces together, with the numbers and addresses that pictures have on this site.
	 *
	 * @param array         $segments Pieces: text, or what stands for a picture.
	 * @param callable|null $lookup   Gives a picture's attachment id; without it, sample values stand in.
	 * @return string
	 */
	public static function join( array $segments, $lookup = null ) {
		$text = '';
		foreach ( $segments as $segment ) {
			if ( is_string( $segment ) ) {
				$text .= $segment;
				continue;
			}
			$id = null === $lookup ? 1 : (int) call_user_func( $lookup, $segment['media'] );
			if ( 'id' === $segment['as'] ) {
				$text .= (string) $id;
			} else {
				$text .= null === $lookup ? home_url( '/a.jpg' ) : esc_url( self::address( $id, $segment['size'] ) );
			}
		}
		return $text;
	}

	/**
	 * The address of one size of a picture; of the file itself when the site made no such size.
	 *
	 * @param int    $id   The attachment.
	 * @param string $size WordPress's name of the size.
	 * @return string
	 */
	private static function address( $id, $size ) {
		$url = wp_get_attachment_image_url( $id, $size );
		return false === $url ? (string) wp_get_attachment_url( $id ) : $url;
	}

	/**
	 * Whether WordPress would let any author write this markup: no script, no frame, no handler.
	 *
	 * @param string $markup Block markup or rich text.
	 * @return bool
	 */
	public static function is_harmless( $markup ) {
		return self::shape( wp_kses_post( $markup ) ) === self::shape( $markup );
	}

	/**
	 * What of a markup counts when two are compared. Cleaning respells two things: the end of an empty
	 * element, and numbers of characters. Anything else that it changes is something it took away.
	 *
	 * @param string $markup The markup.
	 * @return string
	 */
	private static function shape( $markup ) {
		return (string) preg_replace( array( '#\s*/>#', '/&#0*(\d+);/' ), array( '/>', '&#$1;' ), $markup );
	}

	/**
	 * Plain text as WordPress keeps titles and excerpts: markup in it is shown, not obeyed.
	 *
	 * @param string $text Plain text.
	 * @return string
	 */
	public static function plain( $text ) {
		return htmlspecialchars( $text, ENT_NOQUOTES, 'UTF-8' );
	}

	/**
	 * A post's text and its footnotes as this site keeps them.
	 *
	 * @param array    $post   A post of the bundle.
	 * @param callable $lookup Gives a picture's attachment id.
	 * @return array{content: string, footnotes: string} `footnotes` is JSON, empty without any.
	 */
	public static function text_of( array $post, $lookup ) {
		$content = self::join( $post['content'], $lookup );
		$notes   = array();
		foreach ( $post['footnotes'] as $note ) {
			$notes[] = array(
				'id'      => $note['id'],
				'content' => self::join( $note['content'], $lookup ),
			);
		}
		if ( array() === $notes ) {
			return array(
				'content'   => $content,
				'footnotes' => '',
			);
		}
		if ( ! WP_Block_Type_Registry::get_instance()->is_registered( 'core/footnotes' ) ) {
			return array(
				'content'   => str_replace( '<!-- wp:footnotes /-->', self::notes_as_text( $notes ), $content ),
				'footnotes' => '',
			);
		}
		return array(
			'content'   => $content,
			'footnotes' => (string) wp_json_encode( $notes, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
		);
	}

	/**
	 * The footnotes as paragraphs, for a WordPress that knows no footnotes yet (before 6.3).
	 *
	 * @param array $notes Id and content of each.
	 * @return string
	 */
	private static function notes_as_text( array $notes ) {
		$blocks = array();
		foreach ( $notes as $index => $note ) {
			$number   = $index + 1;
			$blocks[] = sprintf(
				"<!-- wp:paragraph -->\n<p id=\"%1\$s\"><a href=\"#%1\$s-link\">%2\$d</a>. %3\$s</p>\n<!-- /wp:paragraph -->",
				$note['id'],
				$number,
				$note['content']
			);
		}
		return implode( "\n\n", $blocks );
	}
}
