import { setFlagsFromString } from 'node:v8';

// Imported before all else: graphql looks at NODE_ENV once, when it is loaded, and checks every value twice without it.
process.env.NODE_ENV = 'production';

// V8 lets what is kept grow up to threefold before it looks for what can go; at half as much again the server stays small.
setFlagsFromString('--heap-growing-percent=50');
