"""What an editor waits for: `python -m benchmarks.serving` times a rebuild after a step of the real manual was edited.

The rebuild is that of `sop serve`, within one process, as there: in seconds of processor time, and as a share of the
first build of the same run.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection

from generator.engine.plugin import SopPlugin
from generator.engine.settings import find_settings, load_settings

_EDITED = "sop/sections/3.2-weapons-and-holstering.yaml"
_TIMES = 5


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="sop-serving-") as folder:
        root, site = Path(folder) / "root", Path(folder) / "site"
        shutil.copytree(find_settings().parent / "sop", root / "sop")
        plugins = _config(root, site).plugins
        plugins.on_startup(command="serve", dirty=True)
        first = _cost(root, site, plugins)
        again = []
        for turn in range(_TIMES):
            file = root / _EDITED
            file.write_text(
                file.read_text("utf-8").replace("Fire no warning shot", f"Fire no warning shot{turn}"), "utf-8"
            )
            again.append(_cost(root, site, plugins))
    print(f"A rebuild after one edit: {min(again):.2f} s, {min(again) / first:.2f} of the first build ({first:.2f} s)")


def _config(root: Path, site: Path) -> MkDocsConfig:
    config = load_settings(site_dir=str(site))
    plugin = config.plugins["sop"]
    assert isinstance(plugin, SopPlugin)
    plugin.config.root, plugin.config.as_of, plugin.config.edition = str(root), "2026-11-24", "restricted"
    return config


def _cost(root: Path, site: Path, plugins: PluginCollection) -> float:
    start = time.process_time()
    config = _config(root, site)
    build(config, dirty=True)
    assert config.plugins["sop"] is plugins["sop"], "MkDocs keeps the plugin from one build to the next"
    return time.process_time() - start


if __name__ == "__main__":
    main()
