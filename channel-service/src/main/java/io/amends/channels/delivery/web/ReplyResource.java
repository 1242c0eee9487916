package io.amends.channels.delivery.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.channels.delivery.application.FindReply;
import io.amends.channels.delivery.application.UndoReply;
import io.amends.foundation.identity.WhoAsks;
import io.smallrye.mutiny.Uni;

/** What became of a reply, and taking it back in time. */
@Path("/v1/replies/{id}")
@Cancellable(false)
@RolesAllowed({ "agent", "community-manager", "manager" })
@Tag(name = "Replies")
public class ReplyResource {

    private final FindReply findReply;
    private final UndoReply undoReply;
    private final WhoAsks whoAsks;

    ReplyResource(FindReply findReply, UndoReply undoReply, WhoAsks whoAsks) {
        this.findReply = findReply;
        this.undoReply = undoReply;
        this.whoAsks = whoAsks;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Where it is")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @Operation(operationId = "showReply", summary = "Show where a reply is", description = "Its state and times; the text is with the ticket.")
    public Uni<ReplyView> show(UUID id) {
        return findReply.find(id).map(ReplyView::of);
    }

    @POST
    @Path("/undo")
    @Operation(operationId = "undoReply", summary = "Take a reply back", description = "Only its author can, and only until it is on its way to the network.")
    @APIResponse(responseCode = "200", description = "The network never heard of it")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`too-late-to-undo`")
    public Uni<ReplyView> undo(UUID id) {
        return undoReply.undo(id, whoAsks.person().id()).map(ReplyView::of);
    }
}
