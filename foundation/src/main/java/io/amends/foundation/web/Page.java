package io.amends.foundation.web;

import java.util.List;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** With the way to the next page, where there is one. */
    public Response linked(ResponseBuilder answer, UriInfo uri) {
        return next == null ? answer.build()
                : answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next").build();
    }
}
