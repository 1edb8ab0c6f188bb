# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Vectorise files and web pages, then search them by meaning."""

from .embeddings import AsyncEmbeddings, Embeddings

__all__ = ["AsyncEmbeddings", "Embeddings"]
