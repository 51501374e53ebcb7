// The lexicons, bundled once for the server and the command line. Everything under core/ imports words from
// "../lexicon/<topic>"; the build turns these imports into one shared file, so exported names must be unique.
export * from "./approximators";
export * from "./articles";
export * from "./attribution";
export * from "./attribution-weights";
export * from "./background";
export * from "./calendar";
export * from "./closeness";
export * from "./events";
export * from "./figure-words";
export * from "./function-words";
export * from "./languages";
export * from "./list";
export * from "./measures";
export * from "./names-across-scripts";
export * from "./noun-phrases";
export * from "./numbers";
export * from "./offices-exclusive";
export * from "./pages";
export * from "./person-names";
export * from "./places-within";
export * from "./results";
export * from "./sentences";
export * from "./spelling";
export * from "./units";
