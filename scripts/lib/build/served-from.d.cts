export function servedFrom(manifest: string, address: string): string;
export function addressFrom(typed: string): string | null;
export function isLibraryAddress(typed: string): boolean;
