package io.amends.channels.network.x.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

import com.fasterxml.jackson.annotation.JsonProperty;

import io.amends.channels.config.XConfig;
import io.amends.channels.intake.application.ReceiveWebhook;
import io.amends.foundation.problem.Refused;
import io.smallrye.mutiny.Uni;

/** Where X tells us what people wrote. Open to all, because only a body that X signed is taken. */
@Path("/v1/webhooks/x")
@Cancellable(false)
@PermitAll
@Tag(name = "Webhooks of networks")
public class XWebhookResource {

    private static final String SIGNATURE = "x-twitter-webhooks-signature";

    private final ReceiveWebhook receiveWebhook;
    private final XSignature signature;

    XWebhookResource(ReceiveWebhook receiveWebhook, XConfig config) {
        this.receiveWebhook = receiveWebhook;
        this.signature = new XSignature(config.consumerSecret());
    }

    @GET
    @Operation(operationId = "answerChallenge", summary = "Answer the challenge by which X checks that this address is ours")
    public ChallengeAnswer answerChallenge(@QueryParam("crc_token") @NotNull @Size(min = 1, max = 1000) String token) {
        return signature.ofChallenge(token).map(ChallengeAnswer::new).orElseThrow(() -> new Refused(400, "invalid-request"));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "receiveWebhook", summary = "Take a webhook of the X Activity API", description = "Kept before it is answered, read afterwards.")
    @Parameter(name = SIGNATURE, in = ParameterIn.HEADER, required = true, description = "sha256= and the HMAC-SHA256 of the body in base64")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "401", description = "`webhook-not-signed`")
    public Uni<Response> receive(byte[] body, @Context HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new Refused(415, "unsupported-media-type");
        }
        if (!isSigned(body, headers.getRequestHeader(SIGNATURE))) {
            throw new Refused(401, "webhook-not-signed");
        }
        return receiveWebhook.receive("x", body).replaceWith(() -> Response.ok().build());
    }

    /** Exactly one signature: of two, somebody else may have added one. */
    private boolean isSigned(byte[] body, List<String> signatures) {
        return signatures.size() == 1 && signature.isOf(body, signatures.getFirst());
    }

    /** What X wants to hear. */
    record ChallengeAnswer(@JsonProperty("response_token") String responseToken) {
    }
}
