package io.amends.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A small API, and changes to it. */
final class Samples {

    static final String API = """
            openapi: 3.1.0
            components:
              schemas:
                Problem:
                  type: object
                  properties: {code: {type: string}, status: {type: integer}}
                  required: [code]
                  additionalProperties: true
                Request:
                  type: object
                  additionalProperties: false
                  required: [text]
                  properties:
                    text: {type: string, maxLength: 100}
                    colour: {type: string, enum: [RED, BLUE]}
                Cup:
                  type: object
                  required: [id, size]
                  properties:
                    id: {type: string, format: uuid}
                    size: {type: integer}
                    owner: {anyOf: [{$ref: "#/components/schemas/Owner"}, {type: "null"}]}
                Owner:
                  type: object
                  required: [name]
                  properties: {name: {type: string}}
            paths:
              /v1/cups/{id}:
                get:
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    "200":
                      headers: {ETag: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: "#/components/schemas/Cup"}}}
                    "404":
                      description: "`no-such-cup`"
                      content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
                post:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: "#/components/schemas/Request"}}}
                  responses:
                    "202":
                      content: {application/json: {schema: {$ref: "#/components/schemas/Cup"}}}
            """;

    private Samples() {
    }

    static ApiDocument api() {
        return document(API);
    }

    /** The same with one thing other than it was. */
    static ApiDocument changed(String before, String now) {
        if (!API.contains(before)) {
            throw new IllegalArgumentException("Nothing to change: " + before);
        }
        return document(API.replace(before, now));
    }

    private static ApiDocument document(String yaml) {
        try {
            return new ApiDocument(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
