package io.amends.foundation.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

/**
 * Where calls may go: to hosts and ports named in {@code amends.http.allowed}, which is the only way to a private address,
 * else only by https on port 443 to a name all of whose addresses are public. The address that was checked is the one
 * connected to.
 */
@ApplicationScoped
public class Destinations {

    // The special-purpose registries of IANA (RFC 6890 and updates): nothing there is a system of a partner.
    private static final List<IpSubnetFilterRule> NOT_PUBLIC = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16",
            "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "ff00::/8")
            .map(Destinations::rule)
            .toList();

    // A number is read as an address in more ways than one, and a name in other letters looks like another one.
    private static final Pattern PLAIN_NAME = Pattern.compile("(?i)(?!xn--|.*\\.xn--)([a-z0-9_-]+\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private final Set<String> allowed;
    private final Names names;

    /** @param allowed exact {@code host:port} pairs that may be called whatever their address is */
    @Inject
    public Destinations(@ConfigProperty(name = "amends.http.allowed") Optional<Set<String>> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    Destinations(Optional<Set<String>> allowed, Names names) {
        this.allowed = allowed.orElse(Set.of());
        this.names = names;
    }

    /**
     * Whether calls to that address would be let through now (blocking); asked when somebody sets it, and again at each call.
     *
     * @throws UnknownHostException when there is no such name
     */
    public boolean admit(String url) throws UnknownHostException {
        try {
            return check(new URI(url)).getPort() > 0;
        } catch (URISyntaxException | DestinationNotAllowed no) {
            return false;
        }
    }

    /** Looks the host up (blocking) and returns the address to connect to. */
    InetSocketAddress check(URI url) throws UnknownHostException {
        String host = hostOf(url);
        int port = port(url);
        if (allowed.contains(host + ":" + port)) {
            return new InetSocketAddress(names.of(host)[0], port);
        }
        if (!"https".equals(url.getScheme()) || port != 443 || !PLAIN_NAME.matcher(host).matches()) {
            throw new DestinationNotAllowed();
        }
        var addresses = names.of(host);
        if (!Stream.of(addresses).allMatch(Destinations::isPublic)) {
            throw new DestinationNotAllowed();
        }
        return new InetSocketAddress(addresses[0], port);
    }

    private static String hostOf(URI url) {
        boolean isHttp = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!isHttp || url.getHost() == null || url.getRawUserInfo() != null) {
            throw new DestinationNotAllowed();
        }
        return url.getHost();
    }

    static int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }

    private static boolean isPublic(InetAddress address) {
        var socket = new InetSocketAddress(address, 443);
        return NOT_PUBLIC.stream().noneMatch(rule -> rule.matches(socket));
    }

    private static IpSubnetFilterRule rule(String cidr) {
        int slash = cidr.indexOf('/');
        return new IpSubnetFilterRule(cidr.substring(0, slash), Integer.parseInt(cidr.substring(slash + 1)),
                IpFilterRuleType.REJECT);
    }

    /** The addresses of a name, as far as they are known now. */
    interface Names {

        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** The address is neither public nor named in {@code amends.http.allowed}. */
    public static class DestinationNotAllowed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DestinationNotAllowed() {
            super("The address is neither public nor named in amends.http.allowed");
        }
    }
}
