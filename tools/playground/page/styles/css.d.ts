/** A style sheet is imported for the bundle alone, and gives nothing. */
declare module '*.css';
