// Imported before all else: graphql looks at NODE_ENV once, when it is loaded, and checks every value twice without it.
process.env.NODE_ENV = 'production';
