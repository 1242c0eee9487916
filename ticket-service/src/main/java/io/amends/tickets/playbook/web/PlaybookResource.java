package io.amends.tickets.playbook.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.amends.foundation.problem.Languages;
import io.amends.tickets.playbook.application.Playbooks;

/** All playbooks, in the reader's language. */
@Path("/v1/playbooks")
@Tag(name = "Playbooks")
class PlaybookResource {

    private final Playbooks playbooks;

    PlaybookResource(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager" })
    @Operation(operationId = "listPlaybooks", summary = "All playbooks", description = "Symptom, checks, remedy and reply, in the language of Accept-Language.")
    public PlaybooksView all(@Context HttpHeaders headers) {
        return new PlaybooksView(playbooks.in(Languages.of(headers)).stream().map(PlaybookView::of).toList());
    }

    record PlaybooksView(List<PlaybookView> items) {
    }
}
