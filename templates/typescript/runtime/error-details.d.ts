/** What an error body says, whatever its shape. */
/** One reason that the API gave for refusing a request. */
export interface ErrorDetail {
    /** Always text, whatever the API sent. */
    readonly code?: string | undefined;
    readonly title?: string | undefined;
    readonly detail?: string | undefined;
    /** JSON pointer of the part of the body that is at fault. */
    readonly pointer?: string | undefined;
    /** The name of the parameter that is at fault. */
    readonly parameter?: string | undefined;
    /** Leads to the documentation. */
    readonly url?: string | undefined;
}
/** Return the first reasons that an error's body gives, on one line; "" where it is a page made by a proxy. */
export declare function reasonOf(body: unknown): string;
/** Return the id under which support finds a request: of `X-Request-Id`, or of `X-Acme-Request-Id`. */
export declare function requestIDOf(headers: Headers | undefined): string | undefined;
/** Return the reasons that a decoded error body gives, in its order; empty where it gives none. */
export declare function errorDetails(body: unknown): ErrorDetail[];
/** Return title and detail of a reason as one phrase. */
export declare function textOf(detail: ErrorDetail): string;
