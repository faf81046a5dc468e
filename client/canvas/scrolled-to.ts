import type { Place, Size } from '../../picture/layout.ts';

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, Math.min(low, high)), high);

/**
 * Where the picture's upper left corner may lie in its room, px on the screen: what is wider or taller than the room can be
 * scrolled to its ends and no further, what is narrower lies in the middle, what is lower at the top.
 */
export function scrolledTo(wish: Place, picture: Size, zoom: number, room: Size): Place {
  const [width, height] = [picture.width * zoom, picture.height * zoom];
  return {
    x: width <= room.width + 1 ? (room.width - width) / 2 : within(wish.x, room.width - width, 0),
    y: height <= room.height + 1 ? 0 : within(wish.y, room.height - height, 0),
  };
}
