package io.amends.tickets.ticket.web;

import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.tickets.staff.application.NoteName;
import io.amends.tickets.ticket.application.ShowColleagues;
import io.amends.tickets.ticket.domain.Colleague;
import io.smallrye.mutiny.Uni;

/** Who am I here? */
@Path("/v1/me")
@Cancellable(false)
@Tag(name = "Me")
class MeResource {

    private static final Set<String> ROLES = Set.of("agent", "community-manager", "manager", "admin", "auditor");

    private final WhoAsks whoAsks;
    private final NoteName noteName;
    private final ShowColleagues showColleagues;

    MeResource(WhoAsks whoAsks, NoteName noteName, ShowColleagues showColleagues) {
        this.whoAsks = whoAsks;
        this.noteName = noteName;
        this.showColleagues = showColleagues;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin", "auditor" })
    @Operation(operationId = "showMe", summary = "Who am I", description = "The person of the token, with the roles that mean something here. Your name is kept, so that colleagues who ask you for a yes read it.")
    public Uni<MeView> me() {
        var person = whoAsks.person();
        var roles = new TreeSet<>(person.roles());
        roles.retainAll(ROLES);
        return noteName.note(person)
                .chain(() -> showColleagues.openTicketsOf(person))
                .map(open -> new MeView(new Colleague(person.id(), person.name()), roles, open));
    }

    /** @param openTickets that you sponsor or solve now; no limit (A10) */
    @Schema(examples = """
            {"person":{"id":"nora","name":"Nora Smit"},"roles":["community-manager"],"openTickets":3}""")
    record MeView(Colleague person, Set<String> roles, long openTickets) {
    }
}
