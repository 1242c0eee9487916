package io.amends.foundation.problem;

import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.amends.foundation.problem.Problem.Violation;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** The one place where what went wrong in general becomes an answer; each service adds its own refusals. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refused failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(failure.refusal(), headers, uri);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure, HttpHeaders headers, UriInfo uri) {
        return unauthenticated(headers, uri);
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException failure, HttpHeaders headers, UriInfo uri) {
        return unauthenticated(headers, uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, HttpHeaders headers, UriInfo uri) {
        return problems.answer(Problems.plain(403, "forbidden"), headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, HttpHeaders headers, UriInfo uri) {
        var violations = failure.getConstraintViolations().stream().map(violation -> violation(violation, uri)).toList();
        return problems.answer(Problems.plain(400, "invalid-request"), violations, headers, uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, HttpHeaders headers, UriInfo uri) {
        return unreadableBody(failure, headers, uri);
    }

    // Beside the one above, because Quarkus has a mapper of its own for these, which answers without a problem document.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, HttpHeaders headers, UriInfo uri) {
        return unreadableBody(failure, headers, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadableBody(json, headers, uri);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse()
                : problems.answer(Problems.plain(status, code(status)), headers, uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpHeaders headers, UriInfo uri) {
        LOG.errorf("Request failed: path=%s failure=%s at=%s", uri.getPath(), failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        return problems.answer(Problems.plain(500, "internal-error"), headers, uri);
    }

    private Response unauthenticated(HttpHeaders headers, UriInfo uri) {
        var answer = problems.answer(Problems.plain(401, "unauthenticated"), headers, uri);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer;
    }

    private Response unreadableBody(JsonProcessingException failure, HttpHeaders headers, UriInfo uri) {
        var violations = failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? List.of(new Violation(path(mapping.getPath()), "body", failure.getClass().getSimpleName()))
                : null;
        return problems.answer(Problems.plain(400, "unreadable-body"), violations, headers, uri);
    }

    private static String path(List<Reference> path) {
        return path.stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .reduce((outer, inner) -> outer + "." + inner)
                .orElseThrow();
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
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "try-again-later";
            default -> status < 500 ? "invalid-request" : "internal-error";
        };
    }
}
