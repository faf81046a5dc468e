export const editing = {
  marking: 'How widely it may be passed on',
};
