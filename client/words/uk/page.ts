import { apart } from '../../../picture/words/apart.ts';
import type { Words } from '../words.ts';

/** What the frame of the page says. */
export const page: Words['page'] = {
  canvasLabel:
    'Мережа поширювачів, наративів і відповідей. Список поруч відкриває кожен вузол із клавіатури; таблиця містить ті самі дані.',
  view: 'Вигляд',
  light: 'Перейти на світлі кольори',
  dark: 'Перейти на темні кольори',
  language: 'Мова',
  png: 'Зберегти PNG',
  pngFailed: 'Не вдалося намалювати схему',
  details: 'Подробиці',
  sources: (sources) => `Джерело: ${sources.map(apart).join('; ')}`,
  fileName: (day) => `megaphone-${day}.png`,
  graphiql: 'GraphiQL',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  fit: 'Показати всю схему',
  close: 'Закрити',
  skip: 'Перейти до схеми',
  legend: 'Позначення',
};

export const states: Words['states'] = {
  loading: 'Схема завантажується…',
  loadingPanel: 'Завантаження…',
  panelError: 'Не вдалося це завантажити',
  emptyTitle: 'Під ці фільтри нічого не підпадає',
  empty: 'Не лишилося жодного висловлювання й жодної відповіді. Приберіть один із фільтрів або скиньте всі.',
  errorTitle: 'Не вдалося завантажити схему',
  offline: 'Сервер не відповідає. Чи він досі працює?',
  retry: 'Спробувати ще раз',
  missingTitle: 'Такого запису немає',
  missing: 'Можливо, його вилучено або ви не маєте до нього доступу.',
};
