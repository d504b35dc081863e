import type { ErrorCode } from '../contract/error-codes.js';

/** English sentences by code: what happened, to what, that nothing was lost, what to do next. */
export const ERRORS_EN: Readonly<Record<ErrorCode, string>> = {
  LIBRARY_NOT_OPEN: 'No library is open. Please open a library or make a new one.',
  LIBRARY_NOT_FOUND:
    'There is no Blogpult library in “{path}”. Nothing was changed. Please check that the drive is connected, or choose another folder.',
  LIBRARY_FOLDER_NOT_EMPTY:
    'The folder “{path}” is not empty. Nothing in it was changed. Please choose an empty or new folder.',
  LIBRARY_DAMAGED:
    'The library in “{path}” cannot be read. Its files stay as they are. Please restore a backup into a new folder.',
  LIBRARY_TOO_NEW:
    'The library in “{path}” was saved by a newer version of Blogpult. Nothing was changed. Please update Blogpult on this computer.',
  LIBRARY_IN_USE:
    'The library in “{path}” is already open in another Blogpult window. Nothing was changed. Please close the other window and try again.',
  LIBRARY_READ_ONLY:
    'The library in “{path}” is open for reading only. Your text stays in the window. Please check that the folder is still there and that you may write in it.',
  LIBRARY_CONFLICT:
    'Categories, authors or blog details were saved elsewhere in the meantime. Nothing was overwritten. Please reload the library and make your change again.',
  POST_NOT_FOUND:
    'There is no post “{post}” in this library. Nothing was changed. Please choose it from the list of posts.',
  POST_CONFLICT:
    'The post “{title}” was saved elsewhere in the meantime. Nothing was overwritten, and your text is still in the window. You can keep your version as a copy or load the saved one.',
  POST_DAMAGED:
    'The file of the post “{title}” is damaged. The original was put aside unchanged. Please restore the post from a backup.',
  POST_TOO_NEW:
    'The post “{title}” was written by a newer version of Blogpult and cannot be read here yet. Its file is unchanged. Please update Blogpult on this computer.',
  SLUG_TAKEN:
    'The address “{slug}” already belongs to another post. Your text is kept. Please choose another address.',
  VERSION_NOT_FOUND:
    'This version of the post is not kept any more. The post itself is unchanged. Please choose another version from the list.',
  CATEGORY_NOT_FOUND:
    'There is no category “{category}” in this library. Nothing was changed. Please choose an existing category.',
  AUTHOR_NOT_FOUND:
    'There is no author “{author}” in this library. Nothing was changed. Please choose an existing author.',
  ASSET_NOT_FOUND:
    'The picture “{asset}” is missing from this library. The text is unchanged. Please insert the picture again or restore a backup.',
  IMAGE_EMPTY:
    'The file “{name}” is empty. Nothing was inserted. Please save the picture again and retry.',
  IMAGE_TOO_LARGE:
    'The picture “{name}” is too large at {size} MB (at most {limit} MB). Nothing was inserted. Please save it smaller, for example as a JPEG 2400 pixels wide.',
  IMAGE_TOO_MANY_PIXELS:
    'The picture “{name}” has too many pixels (at most {limit} megapixels). Nothing was inserted. Please reduce it to about 2400 pixels in width.',
  IMAGE_HEIC:
    '“{name}” is a HEIC picture from an iPhone or iPad, which browsers do not show. Nothing was inserted. Please open it in the Photos app and export it as JPEG.',
  IMAGE_SVG:
    '“{name}” is an SVG graphic. Most blogs refuse these for safety. Nothing was inserted. Please save the graphic as PNG.',
  IMAGE_TIFF:
    '“{name}” is a TIFF picture, which browsers do not show. Nothing was inserted. Please save it as JPEG or PNG.',
  IMAGE_UNKNOWN_FORMAT:
    '“{name}” is not a picture Blogpult knows. Nothing was inserted. JPEG, PNG, WebP and GIF are possible.',
  IMAGE_BROKEN:
    'The picture “{name}” is damaged or incomplete. Nothing was inserted. Please copy it from the camera again or save it anew.',
  TEXT_TOO_LONG:
    'The text is longer than {limit} characters or {lines} lines and cannot be processed. It is kept unchanged. Please split it into several posts.',
  TEXT_TOO_NESTED:
    'The text has more than {limit} nested quotations or lists and cannot be shown. It is kept unchanged. Please remove surplus signs at the start of the lines.',
  PARAGRAPH_TOO_LONG:
    'The paragraph at line {line} is with {length} characters too long for its many marks or spaces. The text is kept unchanged. Please divide the paragraph by blank lines.',
  EXPORT_BLOCKED:
    'Nothing was exported because something is still open (places: {count}). Please settle it, missing alternative texts for example, or export explicitly all the same.',
  EXPORT_NOTHING_SELECTED:
    'Nothing was exported because no post is selected. Please select at least one post.',
  EXPORT_ADDRESS_TWICE:
    'Nothing was exported because two posts have the same address “{slug}”: “{first}” and “{second}”. One would replace the other. Both are intact. Please give one of them another address.',
  EXPORT_TARGET_EXISTS:
    'There is already a file at “{path}”. It was not overwritten. Please choose another name or allow replacing it.',
  EXPORT_TARGET_FOLDER: '“{path}” is a folder. Nothing was written. Please add a file name.',
  EXPORT_TARGET_LIBRARY:
    '“{path}” lies in a library of Blogpult. Nothing was written there, so that none of your posts gets replaced. Please choose a place outside of the library.',
  EXPORT_NAME_REFUSED:
    'This system does not take the name of “{path}”: it is too long or holds a character that may not be in it. Nothing was written. Please choose a shorter, plain name.',
  EXPORT_NO_SPACE:
    'There is too little space for “{path}” at the chosen place. Nothing half-finished was left, and your posts are intact. Please free some space, or choose another place.',
  EXPORT_FOLDER_MISSING:
    'The folder for “{path}” does not exist, or the drive is not connected. Nothing was written, and your posts are intact. Please choose another place.',
  EXPORT_FOLDER_DENIED:
    'Writing “{path}” was not allowed: the permission is missing there, the place is write-protected, or another program has the file open. Your posts are intact. Please close the file there, or choose another place.',
  EXPORT_CANCELLED:
    'The export was cancelled. Nothing half-finished was left behind. You can start it again at any time.',
  BUNDLE_NOT_FOUND: 'There is nothing at “{path}”. Please check the path of the bundle.',
  BUNDLE_UNREADABLE:
    '“{path}” cannot be verified as a bundle: the file is incomplete, or its list of contents manifest.json is missing or damaged. Nothing was changed. Please export again, or fetch the file anew.',
  IMPORT_NOT_FOUND:
    '“{path}” was not found. Nothing was changed in your posts. Please check the path.',
  IMPORT_FORMAT_UNKNOWN:
    'Blogpult cannot read “{path}”. Nothing was changed in your posts. Possible are Markdown files, folders of Markdown files and Blogpult’s Markdown bundles.',
  IMPORT_FAILED:
    '“{path}” was not taken over: {reason}. Nothing was changed in your posts. Please have the file made again.',
  BACKUP_DAMAGED:
    'The backup “{path}” is incomplete or damaged ({reason}). Nothing was restored. Please use another backup.',
  FOLDER_NOT_ALLOWED:
    '“{path}” cannot be opened from here. Nothing was changed. Please open the folder in your file manager.',
  SYNC_FOLDER_AWAY:
    'The shared folder “{path}” is not at hand right now. Nothing is lost: your library lies on this device. Please connect the drive, or wait until the folder can be reached again.',
  DISK_FULL:
    'The disk is full, “{path}” could not be saved. The last saved state and your text in the window are intact. Please free some space; Blogpult keeps trying.',
  DISK_NO_PERMISSION:
    '“{path}” may not be read, or may not be written. Nothing was lost. Please check the permissions, or whether the disk is write-protected.',
  DISK_FAILED:
    '“{path}” could not be read or written. The last saved state is intact. Please check that the drive is connected and try again.',
  SPELLING_UNAVAILABLE:
    'The dictionary for the language “{language}” could not be opened, so spelling is not checked at the moment. Nothing in your posts was changed. Please install Blogpult again if this persists.',
  INPUT_INVALID:
    'The value for “{field}” is not possible. Nothing was changed. Please check it and try again.',
  PORT_IN_USE:
    'Port {port} of this computer is taken or blocked, so Blogpult could not start. Nothing in your posts was changed. Please choose another number with --port, or leave it out.',
  CONNECTION_LOST:
    'The connection to the program is interrupted. Your text stays in this window. Please leave the window open and start Blogpult again.',
  APP_INCOMPLETE:
    'Blogpult itself is not complete: “{part}” is missing or does not fit this computer. It is not your posts, and they are unchanged. Please install Blogpult once more.',
  UNEXPECTED:
    'That did not work, and Blogpult does not know why. The last saved state is intact. Please try again; details are in the log.',
};
