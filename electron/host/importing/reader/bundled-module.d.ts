/** A module and all it imports as one script, made while building or testing. */
declare module '*?bundle' {
  const source: string;
  export default source;
}
