package io.amends.tickets.executor.gateway;

import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import io.amends.foundation.http.Destinations.DestinationNotAllowed;
import io.amends.tickets.executor.application.Finding.Code;
import io.smallrye.mutiny.TimeoutException;

/** What a call that got no answer tells of the system. */
final class Troubles {

    private Troubles() {
    }

    static Code of(Throwable failure) {
        if (failure instanceof NotSent kept) {
            return switch (kept.reason()) {
                case "NO_SECRET" -> Code.NO_SECRET;
                case "ADDRESS_NOT_ALLOWED" -> Code.ADDRESS_NOT_ALLOWED;
                default -> Code.NOT_TRIED;
            };
        }
        if (failure instanceof DestinationNotAllowed) {
            return Code.ADDRESS_NOT_ALLOWED;
        }
        if (failure instanceof TimeoutException) {
            return Code.NO_ANSWER_IN_TIME;
        }
        if (isIn(failure, UnknownHostException.class)) {
            return Code.NO_SUCH_NAME;
        }
        return isIn(failure, SSLException.class) || isIn(failure, CertificateException.class) ? Code.CERTIFICATE
                : Code.UNREACHABLE;
    }

    private static boolean isIn(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10).anyMatch(kind::isInstance);
    }
}
