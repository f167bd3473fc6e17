/** The one account of the local mode. */
export const LOCAL_ACCOUNT = 'local';
