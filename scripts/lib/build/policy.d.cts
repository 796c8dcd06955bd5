export const OFFICE_JS: string;
