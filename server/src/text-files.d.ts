/** Lexicons are plain text; the bundler and the test runner import them as strings. */
declare module "*.txt" {
  const content: string;
  export default content;
}
