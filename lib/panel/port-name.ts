/** Name of the connection that a panel keeps with each frame that it shows. */
export const VIEW_PORT = 'panel';
