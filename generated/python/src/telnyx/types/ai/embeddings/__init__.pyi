# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .embeddings_bucket_files import EmbeddingsBucketFiles as EmbeddingsBucketFiles
from .embeddings_bucket_files_data import EmbeddingsBucketFilesData as EmbeddingsBucketFilesData
from .user_embedded_buckets import UserEmbeddedBuckets as UserEmbeddedBuckets
from .user_embedded_buckets_data import UserEmbeddedBucketsData as UserEmbeddedBucketsData
