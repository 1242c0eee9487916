package io.amends.foundation.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every JSON that can be read bears an ETag, and is not sent again to whoever has it (304). */
class TaggedAnswers {

    private final ObjectMapper json;

    TaggedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!isRead(request, response)) {
            return;
        }
        var view = response.getEntity();
        var text = view instanceof String written ? written : json.writeValueAsString(view);
        var tag = ETag.of(view, text);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag.value());
        // What customers wrote must not stay on the disk of a shared machine.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
        if (tag.isNamedIn(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(text, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isRead(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().equals(HttpMethod.GET) && response.getStatus() == 200 && response.hasEntity()
        // An answer that names no form gets the one that all of ours have.
                && (response.getMediaType() == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()));
    }
}
