package io.amends.tickets.executor.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Languages;
import io.amends.foundation.web.IfMatch;
import io.amends.foundation.web.Versioned;
import io.amends.tickets.executor.application.DefineExecutors;
import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.application.Standing.Standings;
import io.amends.tickets.executor.application.TryExecutor;
import io.amends.tickets.executor.web.ExecutorView.StandingView;
import io.smallrye.mutiny.Uni;

/** The systems that carry remedies out (B5). Secrets are named here; no answer holds one. */
@Path("/v1/executors")
@Cancellable(false)
@Tag(name = "Executors")
@RolesAllowed("admin")
class ExecutorResource {

    private final DefineExecutors defineExecutors;
    private final TryExecutor tryExecutor;
    private final Standings standings;
    private final FindingWords words;
    private final WhoAsks whoAsks;

    ExecutorResource(DefineExecutors defineExecutors, TryExecutor tryExecutor, Standings standings, FindingWords words,
            WhoAsks whoAsks) {
        this.defineExecutors = defineExecutors;
        this.tryExecutor = tryExecutor;
        this.standings = standings;
        this.words = words;
        this.whoAsks = whoAsks;
    }

    @GET
    @RolesAllowed({ "admin", "auditor", "manager" })
    @Operation(operationId = "listExecutors", summary = "The systems that carry remedies out", description = "By name, as they are now.")
    public Uni<ExecutorList> list() {
        return defineExecutors.all().map(all -> new ExecutorList(all.stream().map(ExecutorView::of).toList()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ "admin", "auditor", "manager" })
    @APIResponse(responseCode = "200", description = "As it is, how it stands with us, and every version it had")
    @APIResponse(responseCode = "404", description = "`no-such-executor`")
    @Operation(operationId = "showExecutor", summary = "One executor with its versions", description = "The newest version first.")
    public Uni<ExecutorHistory> show(String id, @Context HttpHeaders headers) {
        return defineExecutors.versions(id).map(versions -> ExecutorHistory.of(versions,
                words.standing(standings.of(versions.getFirst().executor()), Languages.of(headers))));
    }

    @POST
    @APIResponse(responseCode = "201", description = "Tools can name it now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExecutorView.class)))
    @APIResponse(responseCode = "409", description = "`executor-exists`")
    @APIResponse(responseCode = "422", description = "`address-not-allowed`, `address-unknown`, `malformed-executor`, `malformed-secret`, `no-such-secret`")
    @Operation(operationId = "addExecutor", summary = "Name a system", description = "Its address is checked now and at each call: public, by https on port 443, or named with its port in `amends.http.allowed`. Secrets are named; they lie in files that the service reads.")
    public Uni<Response> add(@NotNull @Valid NamedRequest request) {
        return defineExecutors.add(request.name(), request.terms().terms(), whoAsks.person())
                .map(defined -> Response.status(201).header(HttpHeaders.LOCATION, "/v1/executors/" + request.name())
                        .entity(ExecutorView.of(defined)).build());
    }

    @PUT
    @Path("/{id}")
    @APIResponse(responseCode = "200", description = "The new version", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExecutorView.class)))
    @APIResponse(responseCode = "404", description = "`no-such-executor`")
    @APIResponse(responseCode = "422", description = "`address-not-allowed`, `address-unknown`, `malformed-executor`, `malformed-secret`, `no-such-secret`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    @Operation(operationId = "changeExecutor", summary = "Change how a system is called", description = "Counts from the next call on, for remedies under way too. To change a secret: name both, have the system change over, name the new one alone.")
    public Uni<Response> change(String id, @NotNull @Valid TermsRequest request,
            @HeaderParam(IfMatch.NAME) @Nullable String ifMatch) {
        return defineExecutors.change(id, IfMatch.required(ifMatch), request.terms(), whoAsks.person())
                .map(changed -> Response.ok(ExecutorView.of(changed)).build());
    }

    @POST
    @Path("/{id}/test")
    @APIResponse(responseCode = "200", description = "What was tried, and in words what is wrong")
    @APIResponse(responseCode = "404", description = "`no-such-executor`")
    @Operation(operationId = "testExecutor", summary = "Try a system", description = "Whether it is reached, takes our signature and refuses a wrong one, says what it never heard of, and knows the same key twice. The order it is sent for this is for customer `AMENDS-TEST`, whom no system has, so nobody gets anything. Stripe is only asked.")
    public Uni<TestReport> test(String id, @Context HttpHeaders headers) {
        return tryExecutor.attempt(id).map(findings -> words.report(findings, Languages.of(headers)));
    }

    record ExecutorList(List<ExecutorView> items) {
    }

    /** @param versions the newest first, the present one among them */
    record ExecutorHistory(ExecutorView executor, StandingView standing, List<ExecutorView> versions) implements Versioned {

        static ExecutorHistory of(List<Defined> versions, StandingView standing) {
            var views = versions.stream().map(ExecutorView::of).toList();
            return new ExecutorHistory(views.getFirst(), standing, views);
        }

        @Override
        public int version() {
            return executor.version();
        }
    }

    /** @param name by which tools name it: small letters, digits and hyphens */
    @Schema(examples = """
            {"name":"warehouse","terms":{"protocol":"HTTP","url":"https://warehouse.example.com/amends","secrets":["company"]}}""")
    record NamedRequest(@NotNull String name, @NotNull @Valid TermsRequest terms) {
    }
}
