package io.amends.followups.oncall.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.KeepPeople;
import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Channel;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Reach;
import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.smallrye.mutiny.Uni;

/** Who takes duties, and how they want to be paged. */
@Path("/v1/duty/people")
@Cancellable(false)
@Tag(name = "Duty")
class PeopleResource {

    private static final String ONE_WORD = "[^\\s,]{1,100}";

    private final KeepPeople keepPeople;
    private final Idempotent idempotent;
    private final WhoAsks whoAsks;

    PeopleResource(KeepPeople keepPeople, Idempotent idempotent, WhoAsks whoAsks) {
        this.keepPeople = keepPeople;
        this.idempotent = idempotent;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @Operation(operationId = "listDutyPeople", summary = "Who takes duties, by name", description = "Mail addresses are shown to managers, and to everybody their own.")
    public Uni<PeopleList> list() {
        var reader = whoAsks.person();
        boolean manages = reader.is("manager") || reader.is("admin");
        return keepPeople.all().map(all -> new PeopleList(
                all.stream().map(kept -> PersonView.of(kept, manages || kept.value().colleague().id().equals(reader.id())))
                        .toList()));
    }

    @POST
    @RolesAllowed({ "manager", "admin" })
    @APIResponse(responseCode = "201", description = "May be given duties", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "`already-on-the-rota`")
    @Operation(operationId = "addDutyPerson", summary = "Let somebody take duties")
    public Uni<Response> add(@NotNull @Valid NewPersonRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotent.honoured(whoAsks.person(), key, request, () -> keepPeople.add(request.reach())
                .map(added -> new Answer(201, PersonView.of(added, true), null)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({ "agent", "community-manager", "manager", "admin" })
    @APIResponse(responseCode = "200", description = "As it counts from now on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "422", description = "`no-such-colleague`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "changeDutyPerson", summary = "Say how somebody is paged", description = "Everybody says it of themselves, managers of everybody. The console shows a page in any case.")
    public Uni<Response> change(@Size(max = 100) String id, @NotNull @Valid PersonRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return keepPeople.change(request.reach(id), IfMatch.required(ifMatch), whoAsks.person())
                .map(changed -> Response.ok(PersonView.of(changed, true)).build());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ "manager", "admin" })
    @APIResponse(responseCode = "200", description = "As it was", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "409", description = "`still-on-a-rotation`")
    @APIResponse(responseCode = "422", description = "`no-such-colleague`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "removeDutyPerson", summary = "Somebody takes no more duties", description = "Nor is paged any more; exceptions and swaps with them go too.")
    public Uni<Response> remove(@Size(max = 100) String id, @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return keepPeople.remove(id, IfMatch.required(ifMatch))
                .map(removed -> Response.ok(PersonView.of(removed, true)).build());
    }

    record PeopleList(List<PersonView> items) {
    }

    /**
     * @param mail null when there is none, or when it is not yours to see
     * @param channels by which they are paged; the console shows a page in any case
     */
    record PersonView(String id, String name, @Nullable String mail, List<Channel> channels, String language, int version)
            implements
                Versioned {

        static PersonView of(Kept<Reach> kept, boolean withMail) {
            var reach = kept.value();
            return new PersonView(reach.colleague().id(), reach.colleague().name(), withMail ? reach.mail() : null,
                    reach.channels().stream().sorted().toList(), reach.language().getLanguage(), kept.version());
        }

        @Override
        public String toString() {
            return "PersonView[id=" + id + "]";
        }
    }

    /** @param id the token claim {@code person} */
    @Schema(examples = """
            {"id":"nora","name":"Nora Smit","mail":"nora@example.com","channels":["WEBHOOK","MAIL"],"language":"nl"}""")
    record NewPersonRequest(@NotNull @Pattern(regexp = ONE_WORD) String id, @NotBlank @Size(max = 100) String name,
            @Nullable @Email @Size(max = 200) String mail, @NotNull @Size(max = 2) Set<@NotNull Channel> channels,
            @NotNull @Pattern(regexp = "en|nl") String language) {

        Reach reach() {
            return new Reach(new Colleague(id, name), mail, channels, Locale.of(language));
        }

        @Override
        public String toString() {
            return "NewPersonRequest[id=" + id + "]";
        }
    }

    @Schema(examples = """
            {"name":"Nora Smit","mail":"nora@example.com","channels":["WEBHOOK"],"language":"nl"}""")
    record PersonRequest(@NotBlank @Size(max = 100) String name, @Nullable @Email @Size(max = 200) String mail,
            @NotNull @Size(max = 2) Set<@NotNull Channel> channels, @NotNull @Pattern(regexp = "en|nl") String language) {

        Reach reach(String id) {
            return new Reach(new Colleague(id, name), mail, channels, Locale.of(language));
        }

        @Override
        public String toString() {
            return "PersonRequest[]";
        }
    }
}
