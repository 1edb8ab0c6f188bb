"""The last pass, when all definitions are known: null of named objects, loops of aliases, tags of unions."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.model.construct import nullable
from sdkgen.model.ir import Api, Named, Pointer, TypeRef, UnionOf
from sdkgen.model.rewrite import rewrite
from sdkgen.openapi.context import Context
from sdkgen.openapi.discriminator_inference import tag_union
from sdkgen.openapi.loops import break_loops
from sdkgen.openapi.tagged import with_markers, with_tags


def finish(ctx: Context, api: Api) -> Api:
    """The API with all types complete."""

    def allow_null(ref: TypeRef, _: Pointer) -> TypeRef:
        return nullable(ref) if isinstance(ref, Named) and ref.id in ctx.nullable else ref

    if ctx.nullable:
        api = rewrite(api, allow_null)
    api = with_markers(replace(api, types=break_loops(api.types, ctx.log)))

    def tag(ref: TypeRef, at: Pointer) -> TypeRef:
        return tag_union(ref, at, api.types, ctx.log) if isinstance(ref, UnionOf) else ref

    return with_tags(rewrite(api, tag))
