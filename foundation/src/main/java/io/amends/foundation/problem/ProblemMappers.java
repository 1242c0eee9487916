package io.amends.foundation.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.amends.foundation.inbox.Faults;
import io.amends.foundation.problem.Problem.Violation;
import io.amends.foundation.problem.Refused.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** The one place where what went wrong in general becomes an answer; each service adds its own refusals. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final UnreadableBodies unreadableBodies;

    ProblemMappers(Problems problems, UnreadableBodies unreadableBodies) {
        this.problems = problems;
        this.unreadableBodies = unreadableBodies;
    }

    @ServerExceptionMapper
    Response refused(Refused failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(failure.refusal(), headers, uri);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(401, "unauthenticated"), headers, uri);
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(401, "unauthenticated"), headers, uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(403, "forbidden"), headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, HttpHeaders headers, UriInfo uri) {
        var violations = failure.getConstraintViolations().stream().map(violation -> violation(violation, uri)).toList();
        return problems.answer(Refusal.plain(400, "invalid-request"), violations, headers, uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, HttpHeaders headers, UriInfo uri) {
        var violations = unreadableBodies.violations(failure, Languages.of(headers));
        return problems.answer(Refusal.plain(400, "unreadable-body"), violations.isEmpty() ? null : violations, headers, uri);
    }

    // Beside the one above, because Quarkus has a mapper of its own for these, which answers without a problem document.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, HttpHeaders headers, UriInfo uri) {
        return unreadable(failure, headers, uri);
    }

    // Found at the end of the transaction: somebody else was quicker.
    @ServerExceptionMapper({ OptimisticLockException.class, StaleStateException.class })
    Response changedMeanwhile(RuntimeException failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Refusal.plain(409, "changed-meanwhile"), headers, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, headers, uri);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : general(failure.getResponse(), headers, uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers, UriInfo uri) {
        LOG.errorf("Request failed: path=%s failure=%s at=%s", uri.getPath(), failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        return problems.answer(Faults.isPassing(failure) ? Refusal.plain(503, "try-again-later")
                : Refusal.plain(500, "internal-error"), headers, uri);
    }

    private Response general(Response failed, HttpHeaders headers, UriInfo uri) {
        var answer = problems.answer(Refusal.plain(failed.getStatus(), code(failed.getStatus())), headers, uri);
        if (failed.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.getHeaders().put(HttpHeaders.ALLOW, failed.getHeaders().get(HttpHeaders.ALLOW));
        }
        return answer;
    }

    private static Violation violation(ConstraintViolation<?> violation, UriInfo uri) {
        String path = violation.getPropertyPath().toString();
        // "method.parameter.field": the caller knows only what comes after the method
        String field = path.substring(path.indexOf('.') + 1);
        return new Violation(field.replaceFirst("^(body|request)\\.", ""), place(field, uri), violation.getMessage());
    }

    private static String place(String field, UriInfo uri) {
        if (field.matches("(body|request)(\\..*)?")) {
            return "body";
        }
        return uri.getPathParameters().containsKey(field) ? "path" : "query";
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 503 -> "try-again-later";
            default -> status < 500 ? "invalid-request" : "internal-error";
        };
    }
}
