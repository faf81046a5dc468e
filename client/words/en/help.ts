/** What the keyboard can do. */
export const help = {
  title: 'Keyboard shortcuts',
  keys: {
    search: 'Search',
    walk: 'Walk through the picture along its lines',
    open: 'Open what you stand on',
    expand: 'Expand it, or collapse it',
    hide: 'Hide it',
    way: 'Choose it as an end of a way',
    menu: 'Open its menu',
    zoom: 'Zoom in, zoom out, show everything',
    undo: 'Undo, redo',
    back: 'Close what is open',
    help: 'This help',
  },
};
