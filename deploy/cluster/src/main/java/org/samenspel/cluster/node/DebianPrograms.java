package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.samenspel.images.DebianPackages;
import org.samenspel.local.part.Folders;

/** Programs of Debian, unpacked in a folder of their own; nothing of the machine changes. */
final class DebianPrograms {

    private static final List<String> PACKAGES = List.of(
            "etcd-server",
            "containerd",
            "runc",
            "libseccomp2",
            "containernetworking-plugins",
            "iptables",
            "libxtables12",
            "libnftnl11",
            "libip4tc2",
            "libip6tc2",
            "libmnl0",
            "ipset",
            "libipset13",
            "conntrack",
            "libnetfilter-conntrack3",
            "libnfnetlink0");

    /** Names by which others call them, which Debian gives them when they are installed. */
    private static final List<String> TABLES = List.of(
            "iptables", "iptables-save", "iptables-restore", "ip6tables", "ip6tables-save", "ip6tables-restore");

    private DebianPrograms() {}

    /** In the cache. */
    static Path folder(Path cache) {
        return cache.resolve("debian-12-%08x".formatted(PACKAGES.hashCode()));
    }

    static Path unpack(Path cache, Steps steps) throws IOException, InterruptedException {
        Path folder = folder(cache);
        if (Files.exists(folder)) {
            return folder;
        }
        steps.tell("fetching " + PACKAGES.size() + " packages of Debian");
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        new DebianPackages(cache.resolve("packages")).unpackTo(unfinished, PACKAGES);
        for (String name : TABLES) {
            Path link = unfinished.resolve("usr/sbin").resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of("xtables-nft-multi"));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }
}
