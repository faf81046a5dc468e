import type * as english from '../en/help.ts';

export const help: typeof english.help = {
  title: 'Клавіші',
  keys: {
    search: 'Пошук',
    walk: 'Іти схемою вздовж ліній',
    open: 'Відкрити поточний вузол',
    expand: 'Розгорнути або згорнути його',
    hide: 'Приховати його',
    way: 'Обрати його кінцем шляху',
    menu: 'Відкрити його меню',
    zoom: 'Збільшити, зменшити, показати все',
    undo: 'Скасувати, повторити',
    back: 'Закрити відкрите',
    help: 'Ця довідка',
  },
};
