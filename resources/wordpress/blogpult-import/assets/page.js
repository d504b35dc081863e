/* global FormData, HTMLFormElement, fetch */
( function ( texts ) {
	'use strict';

	// What PHP lets through; a server before it may let through less, and says so only when it is asked.
	var partSize = Number( texts.partSize );
	var SMALLEST_PART = 16384;
	var TOO_LARGE = 413;

	/**
	 * Sends one part of the file, a smaller one when the server finds it too large.
	 *
	 * @param {File}   file   The bundle.
	 * @param {string} job    The job's name; empty for the first part.
	 * @param {number} offset Where the part begins.
	 * @return {Promise<{job: string, address: string, next: number}>} What the server answers, and where the next part begins.
	 */
	function sendPart( file, job, offset ) {
		var form = new FormData();
		form.append( 'action', texts.action );
		form.append( '_ajax_nonce', texts.nonce );
		form.append( 'job', job );
		form.append( 'name', file.name );
		form.append( 'offset', String( offset ) );
		form.append( 'part', file.slice( offset, offset + partSize ), 'part' );
		return fetch( texts.ajax, { method: 'POST', body: form, credentials: 'same-origin' } ).then(
			function ( response ) {
				if ( TOO_LARGE === response.status && partSize > SMALLEST_PART ) {
					partSize = Math.max( SMALLEST_PART, Math.floor( partSize / 2 ) );
					return sendPart( file, job, offset );
				}
				return response.json().then( function ( answer ) {
					if ( ! answer.success ) {
						throw { sentence: answer.data };
					}
					return { job: answer.data.job, address: answer.data.address, next: offset + partSize };
				} );
			}
		);
	}

	/**
	 * Sends the rest of the file, part after part.
	 *
	 * @param {File}        file   The bundle.
	 * @param {string}      job    The job's name.
	 * @param {number}      offset How far it has come.
	 * @param {HTMLElement} status Where progress is told.
	 * @return {Promise<string>} The address of the review.
	 */
	function sendRest( file, job, offset, status ) {
		var percent = Math.floor( ( 100 * offset ) / Math.max( 1, file.size ) );
		status.textContent = texts.progress.replace( '%d', String( percent ) ).replace( '%%', '%' );
		return sendPart( file, job, offset ).then( function ( data ) {
			return data.next < file.size ? sendRest( file, data.job, data.next, status ) : data.address;
		} );
	}

	var upload = document.getElementById( 'blogpult-upload' );
	if ( upload ) {
		upload.addEventListener( 'submit', function ( event ) {
			var file = upload.elements.bundle.files[ 0 ];
			var status = document.getElementById( 'blogpult-progress' );
			var button = upload.querySelector( '[type="submit"]' );
			if ( ! file ) {
				return;
			}
			event.preventDefault();
			button.disabled = true;
			sendRest( file, '', 0, status ).then(
				function ( address ) {
					window.location.assign( address );
				},
				function ( problem ) {
					status.textContent = ( problem && problem.sentence ) || texts.failed;
					button.disabled = false;
				}
			);
		} );
	}

	var decide = document.getElementById( 'blogpult-decisions' );

	/**
	 * What somebody chose for each post.
	 *
	 * @return {HTMLInputElement[]} The fields of it.
	 */
	function choices() {
		return Array.prototype.filter.call( decide.elements, function ( field ) {
			return /^(?:take|author|descriptions)\[/.test( field.name );
		} );
	}

	// Servers take a limited number of fields: all of them travel as one.
	if ( decide ) {
		decide.addEventListener( 'submit', function () {
			var packed = { take: {}, author: {}, descriptions: {} };
			choices().forEach( function ( field ) {
				var name = /^(\w+)\[([a-z0-9-]+)\]$/.exec( field.name );
				var isOff = /^(?:checkbox|radio)$/.test( field.type ) && ! field.checked;
				if ( name && ! isOff ) {
					packed[ name[ 1 ] ][ name[ 2 ] ] = field.value;
				}
				field.disabled = true;
			} );
			decide.elements.packed.value = JSON.stringify( packed );
		} );
		// Somebody who comes back finds the form as it was.
		window.addEventListener( 'pageshow', function () {
			choices().forEach( function ( field ) {
				field.disabled = false;
			} );
			decide.elements.packed.value = '';
		} );
	}

	// An import that goes on does so by itself; the button is for pages without script. A sentence that
	// says what went wrong is read first.
	var goOn = document.getElementById( 'blogpult-continue' );
	if ( goOn && ! document.querySelector( '.blogpult-import .notice-error' ) ) {
		// Its button is called "submit" and hides the form's own method.
		HTMLFormElement.prototype.submit.call( goOn );
	}
} )( window.blogpultImport );
