package io.amends.tickets.executor.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.tickets.executor.application.TakeCallback;
import io.smallrye.mutiny.Uni;

/**
 * Where slow systems say what became of a remedy. Open to all, because only what is signed with the executor's secret is taken.
 */
@Path("/v1/executors/{id}/callbacks")
@Cancellable(false)
@PermitAll
@Tag(name = "Executors")
class CallbackResource {

    private static final String ID = "webhook-id";
    private static final String TIMESTAMP = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";

    private final TakeCallback takeCallback;

    CallbackResource(TakeCallback takeCallback) {
        this.takeCallback = takeCallback;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "callBack", summary = "Say what became of a remedy", description = "`{\"type\":\"remedy.settled\",\"timestamp\":…,\"data\":{\"remedyId\":…,\"status\":\"executed\",\"reference\":…,\"executedAt\":…}}`, signed as Standard Webhooks 1.0.0 says. Said twice it counts once.")
    @Parameter(name = ID, in = ParameterIn.HEADER, required = true, description = "Of this message, the same when it is repeated")
    @Parameter(name = TIMESTAMP, in = ParameterIn.HEADER, required = true, description = "Seconds since 1970, within five minutes of now")
    @Parameter(name = SIGNATURE, in = ParameterIn.HEADER, required = true, description = "`v1,` and the HMAC-SHA256 in base64; several are separated by spaces")
    @APIResponse(responseCode = "204", description = "Heard; also when there is no such remedy of this executor, or nothing new in it")
    @APIResponse(responseCode = "401", description = "`callback-not-signed`; also when there is no such executor")
    public Uni<Response> callBack(String id, byte @Nullable [] body, @Context HttpHeaders headers) {
        var signed = new Signed(one(headers, ID), one(headers, TIMESTAMP), one(headers, SIGNATURE),
                body == null ? new byte[0] : body);
        return takeCallback.take(id, signed).replaceWith(() -> Response.noContent().build());
    }

    // Of two, somebody else may have added one.
    private static @Nullable String one(HttpHeaders headers, String name) {
        var values = headers.getRequestHeader(name);
        return values.size() == 1 ? values.getFirst() : null;
    }
}
