/**
 * The name of the package that this copy of the client core belongs to. It is the one line that differs between SDKs:
 * errors and resources are recognised by it across copies and versions of the same package, and never across packages.
 */
export const PACKAGE_NAME: string = 'client-core';
