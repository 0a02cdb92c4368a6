// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/FullDisk.h"

#include <map>
#include <sqlite3.h>

namespace bex::test
{

namespace
{

constexpr int plenty = -1;

/// What SQLite's C interface reaches, which knows no objects.
struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    /// One for each kind of file that the real disk makes.
    std::map<const sqlite3_io_methods *, sqlite3_io_methods> methods;
    int (*write)(sqlite3_file *, const void *, int, sqlite3_int64) = nullptr;
    int writesLeft = plenty;
    bool refused = false;
};

Disk &disk()
{
    static Disk disk;
    return disk;
}

int writeTo(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    Disk &here = disk();
    if (here.writesLeft == 0) {
        here.refused = true;
        return SQLITE_FULL;
    }
    if (here.writesLeft > 0)
        --here.writesLeft;
    return here.write(file, bytes, size, offset);
}

int openOn(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    Disk &here = disk();
    const int result = here.real->xOpen(here.real, name, file, flags, given);
    if (file->pMethods == nullptr)
        return result;
    const auto [methods, isNew] = here.methods.try_emplace(file->pMethods, *file->pMethods);
    if (isNew) {
        here.write = methods->second.xWrite;
        methods->second.xWrite = writeTo;
    }
    file->pMethods = &methods->second;
    return result;
}

} // namespace

FullDisk::FullDisk()
{
    disk().real = sqlite3_vfs_find(nullptr);
    disk().vfs = *disk().real;
    disk().vfs.zName = "full-disk";
    disk().vfs.xOpen = openOn;
    sqlite3_vfs_register(&disk().vfs, 1);
    makeRoom();
}

FullDisk::~FullDisk()
{
    makeRoom();
    sqlite3_vfs_register(disk().real, 1);
    sqlite3_vfs_unregister(&disk().vfs);
}

void FullDisk::fillAfter(int writes)
{
    disk().writesLeft = writes;
    disk().refused = false;
}

void FullDisk::makeRoom()
{
    disk().writesLeft = plenty;
}

bool FullDisk::refused() const
{
    return disk().refused;
}

} // namespace bex::test
