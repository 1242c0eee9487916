package io.amends.tickets.duty.web;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.duty.application.HandOver;
import io.amends.tickets.duty.application.HandOverNotes.Note;
import io.smallrye.mutiny.Uni;

/** One line from whoever leaves to whoever begins (B16). It may name a customer, so nobody else reads it (A13). */
@Path("/v1/me/hand-over-note")
@Cancellable(false)
@Tag(name = "Me")
@RolesAllowed({ "agent", "community-manager", "manager" })
class HandOverNoteResource {

    private final HandOver handOver;
    private final WhoAsks whoAsks;

    HandOverNoteResource(HandOver handOver, WhoAsks whoAsks) {
        this.handOver = handOver;
        this.whoAsks = whoAsks;
    }

    @GET
    @Operation(operationId = "showHandOverNote", summary = "The line that the last shift left", description = "For whoever is on duty, and its author; null for everybody else, and after two days.")
    public Uni<HandOverView> read() {
        return handOver.read(whoAsks.person()).map(HandOverView::of);
    }

    @PUT
    @APIResponse(responseCode = "200", description = "As the next one reads it")
    @APIResponse(responseCode = "403", description = "`not-on-duty`")
    @Operation(operationId = "writeHandOverNote", summary = "Leave a line for the next shift", description = "In place of the one before; an empty one takes it away.")
    public Uni<HandOverView> write(@NotNull @Valid HandOverRequest request) {
        return handOver.write(whoAsks.person(), request.text().strip()).map(HandOverView::of);
    }

    @Schema(examples = """
            {"note":{"by":"Nora Smit","text":"The parcel for Ines comes back today.","writtenAt":"2026-11-28T05:55:00Z"}}""")
    record HandOverView(@Nullable NoteView note) {

        static HandOverView of(@Nullable Note note) {
            return new HandOverView(
                    note == null ? null : new NoteView(note.personName(), note.text(), note.writtenAt()));
        }
    }

    /** @param by name of its author */
    record NoteView(String by, String text, Instant writtenAt) {

        @Override
        public String toString() {
            return "NoteView[]";
        }
    }

    @Schema(examples = """
            {"text":"The parcel for Ines comes back today."}""")
    record HandOverRequest(@NotNull @Size(max = 500) String text) {

        @Override
        public String toString() {
            return "HandOverRequest[]";
        }
    }
}
