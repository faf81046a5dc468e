import { family, type Measure, types } from '../../picture/type/wrap.ts';

const context = document.createElement('canvas').getContext('2d');

/** Width of a text as this browser sets it. */
export const measure: Measure = (text, name) => {
  if (!context) return text.length * 7;
  const type = types[name];
  context.font = `${type.style} ${type.weight} ${type.size}px ${family}`;
  return context.measureText(text).width;
};
