export const markings = {
  CLEAR: 'TLP:CLEAR, for everybody',
  GREEN: 'TLP:GREEN, for the community',
  AMBER: 'TLP:AMBER, for those who need it',
  AMBER_STRICT: 'TLP:AMBER+STRICT, for this organisation',
  RED: 'TLP:RED, for those present',
};
